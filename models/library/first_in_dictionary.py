def app(ui):
    ui.title("Dictionary")
    first = ui.field("First word").strip()
    second = ui.field("Second word").strip()
    if not first or not second:
        ui.text("Type two words")
    elif first.lower() == second.lower():
        ui.text("The same word", size=28)
    else:
        ui.text(f"{min(first, second, key=str.lower)} comes first", size=28)
