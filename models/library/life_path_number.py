MEANING = {1: "leader", 2: "helper", 3: "artist", 4: "builder", 5: "free spirit", 6: "carer", 7: "thinker", 8: "maker", 9: "giver", 11: "dreamer", 22: "master builder", 33: "teacher"}


def app(ui):
    ui.title("Life path")
    day = int(ui.number("Day", 24, min=1, max=31))
    month = int(ui.number("Month", 12, min=1, max=12))
    year = int(ui.number("Year", 1990, min=1900, max=2026))
    number = sum(int(digit) for digit in f"{day}{month}{year}")
    steps = [number]
    while number > 9 and number not in (11, 22, 33):
        number = sum(int(digit) for digit in str(number))
        steps.append(number)
    ui.text(f"{number}: {MEANING[number]}", size=40, bold=True)
    ui.text(" → ".join(map(str, steps)), size=20)
    ui.text("A game with numbers, nothing more", color="muted")
