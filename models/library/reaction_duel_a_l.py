def app(ui):
    ui.title("Reaction duel")
    s = ui.state
    a, b = s.get("a", 0), s.get("b", 0)
    if ui.button("Next round") and max(a, b) < 5:
        s.go, s.words = ui.time + random.randint(2, 6), ""
    if "go" in s and not s.words:
        early = ui.time < s.go
        for key in ["a", "l"]:
            if ui.pressed(key) and not s.words:
                point_for_a = (key == "a") != early
                a, b = a + point_for_a, b + (not point_for_a)
                s.words = f"{key.upper()} was {'too early' if early else 'faster'}"
        s.a, s.b = a, b
        ui.text("Wait ..." if early else "NOW!", size=72, bold=True, color="bad" if early else "good", align="center")
    ui.text(s.get("words", "Press Next round"), size=28, align="center")
    ui.text(f"A {a} : {b} L", size=40, bold=True, align="center")
    if max(a, b) == 5:
        ui.text("A wins" if a == 5 else "L wins", size=28, color="good", align="center")
    if ui.button("New match"):
        s.clear()
