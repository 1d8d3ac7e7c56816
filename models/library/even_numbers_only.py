def app(ui):
    ui.title("Even numbers")
    s = ui.state
    if ui.button("New numbers") or "numbers" not in s:
        s.numbers, s.gone, s.mistakes = random.sample(range(1, 100), 12), [], 0
    with ui.grid(4):
        for number in s.numbers:
            if number in s.gone:
                ui.text("✓", align="center", color="good")
            elif ui.button(str(number)):
                if number % 2 == 0:
                    s.gone.append(number)
                else:
                    s.mistakes += 1
    left = len([number for number in s.numbers if number % 2 == 0 and number not in s.gone])
    ui.text(f"Still hidden among them: {left}" if left else "All even numbers found!", size=24)
    ui.text(f"Mistakes: {s.mistakes}", size=20)
