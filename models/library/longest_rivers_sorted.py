RIVERS = [("Nile", 6650, "Africa"), ("Amazon", 6400, "South America"), ("Yangtze", 6300, "Asia"),
          ("Mississippi-Missouri", 6275, "North America"), ("Yenisei", 5539, "Asia"), ("Yellow River", 5464, "Asia"),
          ("Congo", 4700, "Africa"), ("Mekong", 4350, "Asia"), ("Volga", 3530, "Europe")]


def app(ui):
    ui.title("Longest rivers")
    order = ui.choice("Sort by", ["Length", "Name", "Continent"])
    if order == "Length":
        rows = sorted(RIVERS, key=lambda river: -river[1])
    elif order == "Name":
        rows = sorted(RIVERS)
    else:
        rows = sorted(RIVERS, key=lambda river: (river[2], -river[1]))
    table = []
    for number, (name, km, continent) in enumerate(rows, start=1):
        table.append([number, name, f"{km} km", continent])
    ui.table(table, header=["", "River", "Length", "Continent"])
