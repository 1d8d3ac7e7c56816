def app(ui):
    ui.title("Rice")
    people = int(ui.number("People", 2, min=1))
    rice = people * 80
    ui.text(f"Rice: {rice} g", size=28)
    ui.text(f"Water: {rice * 2} ml", size=28)
