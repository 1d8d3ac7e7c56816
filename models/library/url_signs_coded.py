from urllib.parse import quote, unquote


def app(ui):
    ui.title("URL text")
    text = ui.field("Text", "café & tea", lines=3)
    way = ui.choice("Way", ["Encode", "Decode"])
    result = quote(text, safe="") if way == "Encode" else unquote(text)
    ui.text(result, size=24, bold=True)
    if ui.button("Copy"):
        ui.copy(result)
        ui.notify("Copied")
