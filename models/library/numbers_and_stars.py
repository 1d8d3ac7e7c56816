import random


def app(ui):
    ui.title("Lottery ticket")
    s = ui.state
    if ui.button("New ticket") or "numbers" not in s:
        s.numbers = sorted(random.sample(range(1, 51), 5))
        s.stars = sorted(random.sample(range(1, 13), 2))
    ui.text("Numbers: " + ", ".join(str(number) for number in s.numbers), size=28, bold=True)
    ui.text("Stars: " + ", ".join(str(star) for star in s.stars), size=28, color="gold")
