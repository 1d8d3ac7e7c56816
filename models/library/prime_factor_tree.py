def app(ui):
    ui.title("Factor tree")
    number = int(ui.number("Number", 60, min=2, max=999))
    c = ui.canvas(400, 420)
    x, y, rest, prime, primes = 60, 20, number, 2, []
    c.text(x, y, number, size=18, align="center")
    while prime * prime <= rest:
        if rest % prime:
            prime += 1
            continue
        primes.append(prime)
        rest //= prime
        c.line(x, y + 22, x - 28, y + 42, "gray", 2)
        c.line(x, y + 22, x + 28, y + 42, "gray", 2)
        c.text(x - 28, y + 44, prime, size=18, color="orange", align="center")
        x, y = x + 28, y + 44
        c.text(x, y, rest, size=18, align="center")
    primes.append(rest)
    ui.text(f"{number} = " + " × ".join(f"{one}" for one in primes), size=32, bold=True)
