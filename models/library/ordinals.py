def ordinal(n):
    if n % 100 in (11, 12, 13):
        return f"{n}th"
    return f"{n}" + {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def app(ui):
    ui.title("1st, 2nd, 3rd")
    count = int(ui.number("How many", 12, min=1, max=120))
    ui.text(", ".join(ordinal(n) for n in range(1, count + 1)), size=18)
