import random


def app(ui):
    ui.title("Random numbers")
    s = ui.state
    low = int(ui.number("Smallest", 1))
    high = int(ui.number("Largest", 100))
    count = int(ui.number("How many", 5, min=1, max=100))
    different = ui.checkbox("No repeats", False)
    if ui.button("Draw"):
        if high < low:
            s.words = "The largest is too small"
        elif different and high - low + 1 < count:
            s.words = f"Only {high - low + 1} different numbers"
        else:
            numbers = range(low, high + 1)
            drawn = random.sample(numbers, count) if different else random.choices(numbers, k=count)
            s.words = ", ".join(str(number) for number in drawn)
    ui.text(s.get("words", "No numbers yet"), size=24, bold=True)
