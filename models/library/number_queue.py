def app(ui):
    ui.title("Office")
    s = ui.state
    s.given = s.get("given", 0)
    s.called = s.get("called", 0)
    with ui.row():
        if ui.button("Take a number"):
            s.given += 1
        if ui.button("Next") and s.called < s.given:
            s.called += 1
    ui.text(f"Called: {s.called}", size=48, bold=True)
    ui.text(f"Your number: {s.given}")
    ui.text(f"Waiting: {s.given - s.called}", color="muted")
