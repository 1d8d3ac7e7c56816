def app(ui):
    ui.title("No digits")
    text = ui.field("Text", lines=3)
    result = "".join(sign for sign in text if not sign.isdigit())
    ui.text(result or "Nothing left", size=24)
    ui.text(f"Taken out: {len(text) - len(result)}")
