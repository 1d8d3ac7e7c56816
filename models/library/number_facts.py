def app(ui):
    ui.title("Numbers")
    numbers = []
    for word in ui.field("Numbers", placeholder="9 2 5").split():
        try:
            numbers.append(float(word))
        except ValueError:
            pass
    numbers.sort()
    if not numbers:
        ui.text("Type some numbers", color="muted")
        return
    half = len(numbers) // 2
    middle = (numbers[half] + numbers[-half - 1]) / 2
    ui.text(" ".join(f"{number:g}" for number in numbers), size=24)
    ui.text(f"Middle: {middle:g}")
    ui.text(f"Smallest: {numbers[0]:g}")
    ui.text(f"Largest: {numbers[-1]:g}")
