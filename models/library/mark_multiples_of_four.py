def app(ui):
    ui.title("Multiples of 4")
    s = ui.state
    found = s.get("found", [])
    with ui.grid(6):
        for number in range(1, 13):
            if ui.button(str(number)):
                if number % 4:
                    s.mistakes = s.get("mistakes", 0) + 1
                elif number not in found:
                    found.append(number)
    names = ", ".join(str(number) for number in sorted(found))
    ui.text(f"Found: {names or 'none'}", size=20)
    ui.text(f"Mistakes: {s.get('mistakes', 0)}")
    if len(found) == 3:
        ui.text("Great", size=28, color="good")
