def app(ui):
    s = ui.state
    ui.title("Slow post")
    shown = s.get("shown", [])
    waiting = s.get("waiting", [])
    for item in list(waiting):
        if ui.time >= item["at"]:
            shown.append(item["text"])
            waiting.remove(item)
    with ui.row():
        text = ui.field("Text", placeholder="Your message")
        if ui.button("Send"):
            waiting.append({"text": text, "at": ui.time + 7})
            ui.clear("Text")
    ui.list(shown)
