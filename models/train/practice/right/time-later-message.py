def app(ui):
    ui.title("Later")
    s = ui.state
    message = ui.field("Message")
    if ui.button("Send") and message:
        s.message, s.at = message, ui.time + 7
        ui.clear("Message")
    if s.get("at") and ui.time >= s.at:
        ui.text(s.message, size=32)
