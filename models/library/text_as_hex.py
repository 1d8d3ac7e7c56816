def app(ui):
    ui.title("Text and hex")
    text = ui.field("Text", "Hello")
    way = ui.choice("Way", ["Text to hex", "Hex to text"])
    if way == "Text to hex":
        result = text.encode().hex(" ").upper()
    else:
        try:
            result = bytes.fromhex(text).decode()
        except ValueError:
            result = "This is no hex text"
    ui.text(result, size=32, bold=True)
