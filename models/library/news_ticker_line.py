def app(ui):
    ui.title("Ticker")
    text = ui.field("Text", "Breaking news: the cat has found the fish").strip()
    speed = ui.slider("Speed", 20, 300, 100)
    s = ui.state
    length = len(text) * 20
    x = s.get("x", 100) - speed * ui.dt
    if x < -length:
        x = 600
    s.x = x
    c = ui.canvas(600, 80, background="darkred")
    c.text(x, 22, text, size=36, color="white")
