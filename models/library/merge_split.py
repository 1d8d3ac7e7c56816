def app(ui):
    ui.title("Split")
    s = ui.state
    text = ui.field("Things", placeholder="tea, milk, egg")
    if ui.button("Split"):
        things = [thing.strip() for thing in text.split(",") if thing.strip()]
        s.things = list(dict.fromkeys(things))
        s.dropped = len(things) - len(s.things)
    for i, thing in enumerate(s.get("things", [])):
        ui.text(f"{i + 1}. {thing}")
    ui.text(f"Doubles dropped: {s.get('dropped', 0)}", color="muted")
