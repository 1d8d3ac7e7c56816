MILLIONS = {"Germany": 84, "Canada": 40, "Japan": 124, "Brazil": 212, "Australia": 27, "Egypt": 114, "Norway": 6}


def app(ui):
    ui.title("Guess the population")
    s = ui.state
    if ui.button("New game") or "left" not in s:
        s.left, s.rows = list(MILLIONS), []
    if s.left:
        country = s.left[0]
        ui.text(f"How many million people live in {country}?", size=24, bold=True)
        guess = ui.number("Millions", 50, min=1, max=400)
        if ui.button("Guess"):
            off = abs(guess - MILLIONS[country]) / MILLIONS[country] * 100
            s.rows.append([country, guess, MILLIONS[country], f"{off:.0f}%", max(0, round(100 - off))])
            s.left = s.left[1:]
    points = sum(row[4] for row in s.rows)
    ui.text(f"{points} points", size=40, bold=True)
    ui.table(s.rows, header=["Country", "Your guess", "Real, about", "Off by", "Points"])
    if not s.left:
        ui.text(f"Finished, {points} of {len(MILLIONS) * 100}", size=20, color="good")
