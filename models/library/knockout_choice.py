import random


def app(ui):
    ui.title("The last one wins")
    s = ui.state
    options = s.get("options", [])
    struck = s.get("struck", [])
    text = ui.field("Option").strip()
    if ui.button("Add") and text:
        options.append(text)
        ui.clear("Option")
    if ui.button("Strike one") and len(options) > 1:
        struck.append(options.pop(random.randrange(len(options))))
    if len(options) == 1 and struck:
        ui.text(f"Choice: {options[0]}", size=48, bold=True)
    else:
        ui.text(f"Left: {', '.join(options)}")
    ui.text("Struck:", color="muted")
    ui.list(struck)
