import re


def app(ui):
    ui.title("Rounded")
    text = ui.field("Text", "Pi is 3.14159 and e is 2.71828", lines=4)
    places = ui.slider("Decimals", 0, 4, 2)
    count = len(re.findall(r"\d+\.\d+", text))
    result = re.sub(r"\d+\.\d+", lambda found: f"{float(found[0]):.{places}f}", text)
    ui.text(result or "Type a text", size=24, bold=True)
    ui.text("1 number rounded" if count == 1 else f"{count} numbers rounded", size=20)
    if ui.button("Copy"):
        ui.copy(result)
        ui.notify("Copied")
