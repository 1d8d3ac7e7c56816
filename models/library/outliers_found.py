import statistics


def app(ui):
    ui.title("Outliers")
    numbers = []
    for word in ui.field("Numbers", "10 12 11 13 12 40 11 12", lines=3).replace(",", " ").split():
        try:
            numbers.append(float(word))
        except ValueError:
            pass
    if len(numbers) < 4:
        ui.text("Type at least four numbers", color="muted")
        return
    low, middle, high = statistics.quantiles(numbers, n=4, method="inclusive")
    reach = 1.5 * (high - low)
    out = [number for number in numbers if not low - reach <= number <= high + reach]
    ui.text("Outliers: " + (", ".join(f"{number:g}" for number in out) or "none"), size=36, bold=True)
    ui.text(f"Normal is from {low - reach:g} to {high + reach:g}", size=20)
    rest = [number for number in numbers if number not in out]
    ui.text(f"Average with them {sum(numbers) / len(numbers):.2f}, without {sum(rest) / len(rest):.2f}", size=20)
