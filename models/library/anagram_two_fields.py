def app(ui):
    ui.title("Anagram")
    first = ui.field("First", "Listen").lower().replace(" ", "")
    second = ui.field("Second", "Silent").lower().replace(" ", "")
    missing = list(first)
    for letter in second:
        if letter in missing:
            missing.remove(letter)
    if not first or not second:
        ui.text("Type both words")
    elif sorted(first) == sorted(second):
        ui.text("Anagram", size=28, bold=True)
    else:
        ui.text("No", size=28, bold=True)
        if missing:
            ui.text(f"Missing: {', '.join(missing)}")
