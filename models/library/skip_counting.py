def app(ui):
    ui.title("Counting in fives")
    s = ui.state
    last = s.get("last", 5)
    typed = ui.field("Next number").strip()
    if ui.button("Check") and typed:
        if typed == str(last + 5):
            last = s.last = last + 5
            s.words = "Great!"
        else:
            s.words = "Try again"
        ui.clear("Next number")
    numbers = [str(number) for number in range(5, last + 1, 5)]
    ui.text(", ".join(numbers) + ", ?", size=32, bold=True)
    ui.text(s.get("words", ""), size=20)
    if ui.button("Start over"):
        s.last, s.words = 5, ""
