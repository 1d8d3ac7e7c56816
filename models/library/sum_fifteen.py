def has_15(numbers):
    return any(a + b + c == 15 for a in numbers for b in numbers for c in numbers if a < b < c)


def app(ui):
    ui.title("Make 15")
    s = ui.state
    taken = s.get("taken", [])
    ann, bo = taken[::2], taken[1::2]
    won = has_15(ann) or has_15(bo)
    with ui.row():
        for number in range(1, 10):
            if ui.button(f"{number}", enabled=number not in taken) and not won:
                taken.append(number)
    ui.text("Ann: " + " ".join(f"{n}" for n in ann), size=20)
    ui.text("Bo: " + " ".join(f"{n}" for n in bo), size=20)
    if won:
        ui.text(f"{'Ann' if has_15(ann) else 'Bo'} wins", size=28, color="good")
    elif len(taken) == 9:
        ui.text("Nobody wins", size=28)
    else:
        ui.text(f"{'Bo' if len(taken) % 2 else 'Ann'} takes a number", size=24)
    if ui.button("New game"):
        taken.clear()
