def app(ui):
    ui.title("Fibonacci")
    limit = int(ui.number("Up to", 100, min=0, max=10**12))
    numbers = []
    a, b = 0, 1
    while a <= limit:
        numbers.append(a)
        a, b = b, a + b
    ui.text(", ".join(f"{number}" for number in numbers), size=24)
    ui.text(f"{len(numbers)} number" if len(numbers) == 1 else f"{len(numbers)} numbers", color="muted")
