def app(ui):
    ui.title("Two words")
    first = ui.field("First word")
    second = ui.field("Second word")
    if first == second:
        ui.text("Equal", size=28)
    else:
        place = 0
        while place < min(len(first), len(second)) and first[place] == second[place]:
            place += 1
        ui.text(f"They differ at place {place + 1}", size=28)
