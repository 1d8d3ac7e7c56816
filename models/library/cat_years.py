def app(ui):
    ui.title("Cat years")
    age = int(ui.number("Age", 3, min=0, max=40))
    if age == 0:
        human = 0
    elif age == 1:
        human = 15
    else:
        human = 24 + (age - 2) * 4
    ui.text(f"{human} human years", size=36)
