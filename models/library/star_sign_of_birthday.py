SIGNS = [(1, 20, "Aquarius"), (2, 19, "Pisces"), (3, 21, "Aries"), (4, 20, "Taurus"), (5, 21, "Gemini"),
         (6, 21, "Cancer"), (7, 23, "Leo"), (8, 23, "Virgo"), (9, 23, "Libra"), (10, 23, "Scorpio"),
         (11, 22, "Sagittarius"), (12, 22, "Capricorn")]


def app(ui):
    ui.title("Star sign")
    with ui.row():
        day = ui.number("Day", 14, min=1, max=31)
        month = ui.number("Month", 3, min=1, max=12)
    sign = "Capricorn"
    for first_month, first_day, name in SIGNS:
        if (month, day) >= (first_month, first_day):
            sign = name
    ui.text(sign, size=48, bold=True)
    starts = [f"{name} from {first_day}.{first_month}." for first_month, first_day, name in SIGNS if name == sign]
    ui.text(starts[0], color="muted")
