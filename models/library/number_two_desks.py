def app(ui):
    ui.title("Office")
    s = ui.state
    s.given = s.get("given", 0)
    s.called = s.get("called", 0)
    at = s.get("at", {"A": "none", "B": "none"})
    if ui.button("Take a number"):
        s.given += 1
    with ui.row():
        for desk in at:
            if ui.button(f"Desk {desk}") and s.called < s.given:
                s.called += 1
                at[desk] = s.called
    for desk in at:
        ui.text(f"At {desk}: {at[desk]}", size=36)
    ui.text(f"Waiting: {s.given - s.called}", color="muted")
