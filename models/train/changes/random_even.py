import random


def app(ui):
    ui.title("Random numbers")
    s = ui.state
    with ui.grid(3):
        low = ui.number("From", 1)
        high = ui.number("To", 100)
        count = ui.number("How many", 1, min=1, max=20)
    twice = ui.checkbox("A number may come twice", True)
    even = ui.checkbox("Only even numbers", False)
    if low > high:
        low, high = high, low
    numbers = [number for number in range(int(low), int(high) + 1) if not even or number % 2 == 0]
    possible = len(numbers)
    if possible == 0 or (not twice and count > possible):
        ui.text(f"There are only {possible} different numbers", color="bad")
    elif ui.button("Draw"):
        if twice:
            s.numbers = random.choices(numbers, k=int(count))
        else:
            s.numbers = random.sample(numbers, int(count))
    numbers = s.get("numbers", [])
    shown = ", ".join(str(number) for number in numbers)
    ui.text(shown or "No number drawn yet", size=40, bold=True, align="center", color="accent")
