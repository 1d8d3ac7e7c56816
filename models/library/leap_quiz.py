YEARS = [1900, 2000, 2023, 2024]


def app(ui):
    ui.title("Leap years")
    s = ui.state
    place, right = s.get("place", 0), s.get("right", 0)
    if place < len(YEARS):
        year = YEARS[place]
        ui.text(f"{year}", size=40, bold=True)
        with ui.row():
            for answer in ["Leap", "Common"]:
                if ui.button(answer):
                    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
                    by = next((f"divisible by {one}" for one in [400, 100, 4] if year % one == 0), "not divisible by 4")
                    good = leap == (answer == "Leap")
                    s.words = f"{'Right' if good else 'Wrong'}, {year} is {by}"
                    s.place, s.right = place + 1, right + good
    elif ui.button("Start over"):
        s.place, s.right, s.words = 0, 0, ""
    ui.text(s.get("words", ""))
    ui.text(f"Right ones: {right}")
