def app(ui):
    ui.title("Cookie bakery")
    s = ui.state
    cookies, ovens = s.get("cookies", 0), s.get("ovens", 0)
    if ovens and ui.every(1):
        cookies += ovens
    with ui.row():
        if ui.button("Bake"):
            cookies += 1
        if ui.button("Buy oven for 10"):
            if cookies >= 10:
                cookies -= 10
                ovens += 1
                s.words = "The oven is hot"
            else:
                s.words = "You need 10 cookies"
    s.cookies, s.ovens = cookies, ovens
    ui.text(f"Cookies: {cookies}", size=40, bold=True)
    ui.text(f"Ovens: {ovens}", size=20)
    ui.text(s.get("words", ""), color="muted")
