def app(ui):
    subject = ui.field("Subject")
    if ui.button("Write"):
        ui.state.subject = subject
    if ui.state.get("subject"):
        poem = ui.ai(f"A poem about {ui.state.subject}")
        ui.text(poem or "Thinking ...")
