from itertools import zip_longest


def app(ui):
    ui.title("Line by line")
    with ui.row():
        first = ui.field("First text", lines=6).splitlines()
        second = ui.field("Second text", lines=6).splitlines()
    result = []
    for a, b in zip_longest(first, second, fillvalue=""):
        result += [line.strip() for line in (a, b) if line.strip()]
    for number, line in enumerate(result, 1):
        ui.text(f"{number}. {line}")
    if not result:
        ui.text("Paste two texts", color="muted")
    elif ui.button("Copy"):
        ui.copy("\n".join(result))
        ui.notify("Copied")
