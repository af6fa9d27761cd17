import Quintet
