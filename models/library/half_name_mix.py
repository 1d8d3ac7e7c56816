def first_half(name):
    return name[:(len(name) + 1) // 2]


def second_half(name):
    return name[(len(name) + 1) // 2:]


def app(ui):
    ui.title("Couple name")
    one = ui.field("First name").strip().lower()
    two = ui.field("Second name").strip().lower()
    if one and two:
        ui.text((first_half(one) + second_half(two)).capitalize(), size=32)
        ui.text((first_half(two) + second_half(one)).capitalize(), size=32)
    else:
        ui.text("Type two names", color="muted")
