def app(ui):
    ui.title("Coin walk")
    s = ui.state
    with ui.row():
        if ui.button("Toss"):
            s.last = random.choice(["Heads", "Tails"])
            s.tosses = s.get("tosses", 0) + 1
            s.heads = s.get("heads", 0) + (s.last == "Heads")
        if ui.button("Back to the start"):
            s.tosses = s.heads = 0
    tosses, heads = s.get("tosses", 0), s.get("heads", 0)
    place = 2 * heads - tosses
    c = ui.canvas(420, 100, background="white")
    c.line(10, 60, 410, 60, "black", 2)
    for mark in range(-20, 21):
        c.line(210 + mark * 10, 55, 210 + mark * 10, 65, "red" if mark == 0 else "gray", 1)
    c.circle(210 + max(-20, min(20, place)) * 10, 45, 9, "blue")
    if tosses:
        ui.text(s.last, size=32, bold=True)
    ui.text(f"Tosses {tosses}, heads {heads}, place {place}", size=20)
