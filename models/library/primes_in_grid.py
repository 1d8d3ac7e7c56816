def app(ui):
    ui.title("Primes")
    last = ui.slider("Up to", 2, 100, 100)
    primes = [n for n in range(2, last + 1) if all(n % k for k in range(2, int(n ** 0.5) + 1))]
    c = ui.canvas(400, 400, background="white")
    for n in range(1, last + 1):
        x, y = (n - 1) % 10 * 40, (n - 1) // 10 * 40
        c.rect(x, y, 40, 40, "lightgreen" if n in primes else "white", outline="gray", width=1)
        c.text(x + 20, y + 20, str(n), size=14, color="black", align="center")
    ui.text(f"{len(primes)} prime{'' if len(primes) == 1 else 's'} up to {last}", size=24, bold=True)
