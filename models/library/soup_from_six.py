def app(ui):
    ui.title("Lentil soup")
    s = ui.state
    people = s.get("people", 6)
    with ui.row():
        if ui.button("Fewer"):
            people = s.people = max(1, people - 1)
        if ui.button("More"):
            people = s.people = min(20, people + 1)
    ui.text(f"For {people} people", size=24, bold=True)
    ui.text(f"Lentils: {480 * people / 6:.0f} g")
    ui.text(f"Carrots: {3 * people / 6:g}")
    ui.text(f"Water: {1.5 * people / 6:.2f} litres")
