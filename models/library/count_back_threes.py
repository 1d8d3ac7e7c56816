def app(ui):
    ui.title("Back by 3")
    s = ui.state
    number = s.get("number", 30)
    typed = ui.field("Next number").strip()
    if ui.button("OK") and typed and number > 0:
        if typed == str(number - 3):
            number = s.number = number - 3
        else:
            s.mistakes = s.get("mistakes", 0) + 1
        ui.clear("Next number")
    ui.text(number, size=48)
    ui.text(f"Mistakes: {s.get('mistakes', 0)}")
    if number == 0:
        ui.text("Done", size=28, color="good")
