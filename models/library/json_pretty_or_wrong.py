def app(ui):
    ui.title("JSON")
    text = ui.field("JSON", '{"name": "Ada", "age": 36}', lines=6)
    if not text.strip():
        ui.text("Paste some JSON", color="muted")
        return
    try:
        data = json.loads(text)
    except ValueError as wrong:
        ui.text(f"Not valid, line {wrong.lineno}: {wrong.msg}", size=20, color="bad")
        return
    pretty = json.dumps(data, indent=2, ensure_ascii=False)
    ui.text("Valid", size=20, color="good")
    if ui.button("Copy"):
        ui.copy(pretty)
        ui.notify("Copied")
    ui.text(pretty)
