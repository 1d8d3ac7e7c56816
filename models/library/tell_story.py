def app(ui):
    ui.title("The king")
    s = ui.state
    number = ui.number("Number", 3, min=1)
    thing = ui.field("Thing").strip()
    with ui.row():
        if ui.button("Tell"):
            s.story = f"A king had {number} {thing or 'dogs'}. He gave one away, then he had {number - 1}."
        if ui.button("Again"):
            s.story = ""
            ui.clear("Thing")
    ui.text(s.get("story", "") or "Press Tell", size=24)
