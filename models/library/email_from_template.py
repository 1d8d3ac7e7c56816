import re


def app(ui):
    ui.title("Email template")
    template = ui.field("Template", "Dear {name}, see you on {date} in {place}.", lines=5)
    names = list(dict.fromkeys(re.findall(r"{(\w+)}", template)))
    text = template
    for name in names:
        value = ui.field(name).strip()
        if value:
            text = text.replace("{" + name + "}", value)
    ui.text(text, size=20)
    missing = len(re.findall(r"{\w+}", text))
    if missing:
        ui.text(f"Still to fill in: {missing}", color="warn")
    elif ui.button("Copy"):
        ui.copy(text)
        ui.notify("Copied")
