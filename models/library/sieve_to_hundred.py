def app(ui):
    ui.title("Sieve of Eratosthenes")
    ui.text("Cross out the multiples of")
    chosen = []
    with ui.row():
        for prime in [2, 3, 5, 7]:
            if ui.checkbox(f"{prime}"):
                chosen.append(prime)
    c = ui.canvas(400, 400)
    left = 0
    for number in range(2, 101):
        out = any(number % prime == 0 and number > prime for prime in chosen)
        left += not out
        x, y = (number - 1) % 10 * 40, (number - 1) // 10 * 40
        c.rect(x + 1, y + 1, 38, 38, "surface" if out else "green")
        if not out:
            c.text(x + 20, y + 12, number, size=14, align="center")
    words = "all of them prime" if len(chosen) == 4 else "not all of them prime"
    ui.text(f"{left} numbers left, {words}", size=24, bold=True)
