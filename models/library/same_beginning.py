def app(ui):
    ui.title("Same beginning")
    first = ui.field("First word").strip().lower()
    second = ui.field("Second word").strip().lower()
    count = 0
    while count < min(len(first), len(second)) and first[count] == second[count]:
        count += 1
    ui.text(f"{count} letters in common", size=24)
    ui.text(first[:count] or "Nothing", size=32, bold=True)
