# SPDX-FileCopyrightText: The Rosette developers
# SPDX-License-Identifier: GPL-3.0-or-later
# A room is one folder of core/ and one library rosette_ROOM. Its sources are the files of its folder; it links
# the rooms of a lower rank in core/rooms.txt and whatever its own room.cmake adds (libraries, resources).

include(RosetteHeaders)

# rosette_read_rooms(<out>): the list "rank:room" in the order of core/rooms.txt.
function(rosette_read_rooms out)
  set(file "${PROJECT_SOURCE_DIR}/core/rooms.txt")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
  file(STRINGS "${file}" lines REGEX "^[0-9]")
  set(rooms)
  foreach(line IN LISTS lines)
    string(REGEX REPLACE "^([0-9]+) +([a-z]+) *$" "\\1:\\2" room "${line}")
    list(APPEND rooms "${room}")
  endforeach()
  set(${out} ${rooms} PARENT_SCOPE)
endfunction()

# rosette_add_room(<room> <rooms it may use>...)
function(rosette_add_room room)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h")
  if(NOT sources)
    return()
  endif()
  set(target rosette_${room})
  if(sources MATCHES "\\.cpp")
    add_library(${target} STATIC ${sources})
    set(scope PUBLIC)
    rosette_precompile(${target})
  else()
    add_library(${target} INTERFACE ${sources})
    set(scope INTERFACE)
  endif()
  target_link_libraries(${target} ${scope} rosette_flags Qt6::Core)
  foreach(lower IN LISTS ARGN)
    if(TARGET rosette_${lower})
      target_link_libraries(${target} ${scope} rosette_${lower})
    endif()
  endforeach()
  if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${room}/room.cmake")
    include("${CMAKE_CURRENT_SOURCE_DIR}/${room}/room.cmake")
  endif()
  rosette_headers_alone(core/${room} ${target})
endfunction()
