def app(ui):
    ui.title("My town")
    s = ui.state
    things = s.get("things", [])
    kind = ui.choice("Put", ["House", "Tree", "Shop"])
    c = ui.canvas(400, 300, background="lightgreen")
    if c.clicked:
        things.append([kind, c.mouse.x, c.mouse.y])
    if ui.button("Undo") and things:
        things.pop()
    for name, x, y in things:
        if name == "Tree":
            c.rect(x - 3, y, 6, 16, "brown")
            c.circle(x, y - 8, 14, "green")
        else:
            c.rect(x - 14, y - 6, 28, 22, "white" if name == "House" else "yellow")
            c.poly([(x - 18, y - 6), (x, y - 22), (x + 18, y - 6)], color="red" if name == "House" else "blue")
    counts = []
    for name in ["house", "tree", "shop"]:
        count = sum(thing[0].lower() == name for thing in things)
        counts.append(f"{count} {name}{'' if count == 1 else 's'}")
    ui.text(", ".join(counts), size=20)
