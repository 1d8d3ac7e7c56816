def app(ui):
    ui.title("Find and replace")
    text = ui.field("Text", lines=6, placeholder="Type or paste a text")
    with ui.row():
        find = ui.field("Find")
        replace = ui.field("Replace with")
    if find:
        count = text.count(find)
        result = text.replace(find, replace)
    else:
        count = 0
        result = text
    ui.text(f"Replaced {count} times", color="muted")
    with ui.card("Result"):
        ui.text(result)
    if ui.button("Copy the result"):
        ui.copy(result)
        ui.notify("Copied")
