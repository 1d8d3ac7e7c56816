import re


def app(ui):
    ui.title("Find and replace")
    text = ui.field("Text", lines=6, placeholder="Type or paste a text")
    with ui.row():
        find = ui.field("Find")
        replace = ui.field("Replace with")
    same = ui.checkbox("Ignore capitals", False)
    if find:
        pattern = re.compile(re.escape(find), re.IGNORECASE if same else 0)
        result, count = pattern.subn(lambda _: replace, text)
    else:
        count = 0
        result = text
    ui.text(f"Replaced {count} times", color="muted")
    with ui.card("Result"):
        ui.text(result)
    if ui.button("Copy the result"):
        ui.copy(result)
        ui.notify("Copied")
