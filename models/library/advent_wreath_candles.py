from datetime import date, timedelta


def app(ui):
    ui.title("Advent wreath")
    eve = date(ui.now.year, 12, 24)
    fourth = eve - timedelta(days=(eve.weekday() + 1) % 7)
    sundays = [fourth - timedelta(weeks=weeks) for weeks in (3, 2, 1, 0)]
    lit = sum(sunday <= ui.now.date() for sunday in sundays)
    if ui.now.month < 11:
        lit = 0
    ui.text(f"{lit} {'candle' if lit == 1 else 'candles'}", size=40, bold=True)
    c = ui.canvas(340, 180)
    c.rect(20, 150, 300, 20, "green")
    for i in range(4):
        c.rect(45 + i * 70, 80, 30, 70, "red")
        if i < lit:
            c.circle(60 + i * 70, 65, 12, "orange")
    for number, sunday in enumerate(sundays, 1):
        ui.text(f"{number}. Advent: {sunday.day} {sunday:%B}")
