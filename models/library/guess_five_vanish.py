def app(ui):
    ui.title("One of five")
    s = ui.state
    if ui.button("New game"):
        s.secret, s.wrong, s.found = random.randint(1, 5), [], False
    if "secret" not in s:
        s.secret, s.wrong, s.found = random.randint(1, 5), [], False
    with ui.row():
        for n in range(1, 6):
            if n not in s.wrong and ui.button(str(n)) and not s.found:
                if n == s.secret:
                    s.found = True
                else:
                    s.wrong.append(n)
    if s.found:
        ui.text(f"Found it in {len(s.wrong) + 1} tries", size=28, color="good")
