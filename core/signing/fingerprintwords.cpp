// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/fingerprintwords.h"

namespace rosette {

const std::array<const char *, 256> fingerprintWords{"acorn", "album", "almond", "amber", "anchor", "apple",
    "apricot", "atlas", "attic", "autumn", "avocado", "badger", "bagpipe", "bamboo", "banana", "banjo",
    "bassoon", "beacon", "beaver", "biscuit", "bishop", "blanket", "blossom", "bonfire", "bottle", "bramble",
    "breeze", "brick", "broom", "buffalo", "button", "cabbage", "cactus", "canary", "canoe", "caravan",
    "carpet", "castle", "cavern", "chalk", "cheese", "chimney", "cinema", "cobweb", "coconut", "coffee",
    "comet", "compass", "copper", "cottage", "crocus", "crystal", "cuckoo", "curtain", "cushion", "custard",
    "daisy", "damson", "denim", "diamond", "dolphin", "domino", "dragon", "drum", "eagle", "echo", "elbow",
    "emerald", "engine", "falcon", "feather", "fiddle", "flag", "flannel", "flute", "forest", "fossil", "fox",
    "freckle", "galaxy", "garden", "garlic", "gazelle", "gherkin", "giraffe", "goblet", "goggles", "gondola",
    "granite", "gravel", "guitar", "hammock", "hamster", "harbour", "harvest", "hazel", "hedge", "hexagon",
    "hippo", "iceberg", "igloo", "indigo", "insect", "island", "ivory", "jaguar", "jasmine", "jelly",
    "jigsaw", "jungle", "juniper", "kayak", "kebab", "kestrel", "kimono", "kitchen", "kiwi", "koala",
    "lagoon", "lantern", "laptop", "lemon", "leopard", "library", "lilac", "lizard", "lobster", "lotus",
    "magnet", "meadow", "mermaid", "mirror", "mitten", "monsoon", "mosaic", "muffin", "museum", "napkin",
    "nectar", "needle", "nugget", "nutmeg", "oasis", "oatmeal", "ocean", "octopus", "olive", "onion", "opera",
    "orange", "orchard", "origami", "ostrich", "otter", "pagoda", "pancake", "paprika", "parsley", "peanut",
    "pebble", "pelican", "pencil", "penguin", "piano", "pickle", "picnic", "pigeon", "pillow", "pirate",
    "pollen", "popcorn", "poppy", "potato", "prism", "pumpkin", "puppet", "pyramid", "quarry", "quilt",
    "quince", "rabbit", "raccoon", "radish", "raft", "rainbow", "rhubarb", "ribbon", "robin", "ruby",
    "rudder", "saffron", "sandal", "sardine", "satchel", "scarf", "scooter", "shovel", "silver", "sketch",
    "slipper", "snow", "sorbet", "spaniel", "sparrow", "spider", "spinach", "sponge", "squid", "statue",
    "sugar", "sunset", "swan", "tadpole", "teapot", "temple", "tennis", "thistle", "thunder", "ticket",
    "toast", "torch", "tornado", "toucan", "tractor", "trowel", "tulip", "tunnel", "twig", "ukulele",
    "umpire", "unicorn", "urchin", "valley", "vanilla", "velvet", "veranda", "village", "vinegar", "violin",
    "volcano", "vulture", "waffle", "wallaby", "walnut", "waltz", "warbler", "wasp", "whisker", "window",
    "winter", "wolf", "wombat", "yacht", "yogurt", "zebra", "zigzag"};

} // namespace rosette
