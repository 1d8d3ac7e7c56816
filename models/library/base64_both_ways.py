import base64


def app(ui):
    ui.title("Base64")
    text = ui.field("Text", "Hello", lines=4)
    way = ui.choice("Way", ["Encode", "Decode"])
    if way == "Encode":
        result = base64.b64encode(text.encode()).decode()
    else:
        try:
            result = base64.b64decode(text.strip(), validate=True).decode()
        except ValueError:
            ui.text("This is no Base64", color="bad")
            return
    ui.text(result, size=24, bold=True)
    if ui.button("Copy"):
        ui.copy(result)
        ui.notify("Copied")
