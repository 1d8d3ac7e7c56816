PLANETS = [
    ["Mercury", 4879, 58],
    ["Venus", 12104, 108],
    ["Earth", 12756, 150],
    ["Mars", 6792, 228],
    ["Jupiter", 142984, 779],
    ["Saturn", 120536, 1434],
    ["Uranus", 51118, 2873],
    ["Neptune", 49528, 4495],
]


def app(ui):
    ui.title("Planets")
    by = ui.choice("Sort by", ["distance", "size"])
    planets = sorted(PLANETS, key=lambda planet: planet[2] if by == "distance" else -planet[1])
    rows = [[i, name, f"{size:,} km", f"{far:,} million km"] for i, (name, size, far) in enumerate(planets, 1)]
    ui.table(rows, header=["", "Planet", "Diameter", "Distance from the sun"])
